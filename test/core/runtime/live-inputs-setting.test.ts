/** MANJAM_LIVE_INPUTS. */
import { describe, expect, it } from "vitest";
import { readSettings, SettingsError } from "../../../core/runtime/settings.ts";

const read = (value?: string) => readSettings({ MANJAM_LIVE_INPUTS: value }, "/project").liveInputs;

describe("MANJAM_LIVE_INPUTS", () => {
  it.each([
    [undefined, null],
    ["", null],
    ["off", null],
    ["on", "https://mempool.space"],
    ["http://127.0.0.1:8999", "http://127.0.0.1:8999"],
    ["https://mempool.example/", "https://mempool.example"],
  ])("%j means %j", (value, address) => {
    expect(read(value)).toBe(address);
  });

  it.each(["maybe", "mempool.space", "ftp://mempool.space", "https://"])(
    "is refused as %j, with what it may be",
    (value) => {
      expect(() => read(value)).toThrow(SettingsError);
      expect(() => read(value)).toThrow(
        /^MANJAM_LIVE_INPUTS: must be on, off, or the http or https address of a mempool server$/u,
      );
    },
  );
});
