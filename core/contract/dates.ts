/** ISO 8601 dates as the contract takes and gives them. */
import { z } from "zod";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTIAL_DAY = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

function isCalendarDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  // Date rolls 2024-02-31 over to March; only a day that survives the round trip exists.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

function isDayWithTime(value: string): boolean {
  const [day, time] = [value.slice(0, 10), value.slice(10)];
  return (
    isCalendarDay(day) &&
    /^[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(time) &&
    !Number.isNaN(Date.parse(value))
  );
}

/** `2022-01-08`, or the same with a time; the form in which publication dates are kept. */
export const dateSchema = z
  .string()
  .refine((value) => isCalendarDay(value) || isDayWithTime(value), {
    error: "must be an ISO 8601 date such as 2022-01-08",
  });

/** The date of an event, which is often known only to the month or year: `2021`, `2021-05`, `2021-05-21`. */
export const eventDateSchema = z
  .string()
  .refine((value) => PARTIAL_DAY.test(value) || isCalendarDay(value) || isDayWithTime(value), {
    error: "must be an ISO 8601 date such as 2021, 2021-05 or 2021-05-21",
  });
