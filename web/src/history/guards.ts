/** Guards put together from guards, for what is read back from the browser's storage. */
export type Guard<Type> = (value: unknown) => value is Type;

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isOneOf<const Type extends string | null>(
  ...allowed: readonly Type[]
): Guard<Type> {
  return (value): value is Type => allowed.some((one) => one === value);
}

export function isNullOr<Type>(guard: Guard<Type>): Guard<Type | null> {
  return (value): value is Type | null => value === null || guard(value);
}

export function isListOf<Type>(guard: Guard<Type>): Guard<Type[]> {
  return (value): value is Type[] => Array.isArray(value) && value.every(guard);
}

/** True for objects that have a right value of their own in each field; further fields do no harm. */
export function hasFields<Type extends object>(guards: {
  readonly [Name in keyof Type]-?: Guard<Type[Name]>;
}): Guard<Type> {
  const fields: readonly [string, Guard<unknown>][] = Object.entries(guards);
  return (value): value is Type =>
    isObject(value) &&
    fields.every(([name, guard]) => guard(Object.hasOwn(value, name) ? value[name] : undefined));
}

export function isMissingOr<Type>(guard: Guard<Type>): Guard<Type | undefined> {
  return (value): value is Type | undefined => value === undefined || guard(value);
}
