/** How the files of prompts/ are written: sections by their heading, and placeholders such as `{{question}}`. */

const PLACEHOLDER = /\{\{(\w+)\}\}/gu;

/** Sections by their heading of the first level. */
export function toSections(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/^# /mu).map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      return [heading.trim(), lines.join("\n").trim()];
    }),
  );
}

export function placeholdersOf(template: string): ReadonlySet<string> {
  return new Set([...template.matchAll(PLACEHOLDER)].map(([, name = ""]) => name));
}

/** What is put in is not read for placeholders itself; one without a value becomes nothing. */
export function fillPlaceholders(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  return template.replaceAll(PLACEHOLDER, (_whole, name: string) => values[name] ?? "");
}
