/** Machines by name, however they are written. */
import { describe, expect, it } from "vitest";
import {
  findMachinePreset,
  MACHINE_PRESETS,
  nearestPresets,
} from "../../../core/hashprice/machine-presets.ts";

describe("the look-up of a machine", () => {
  it.each([
    ["S21 XP", "S21 XP"],
    ["S21-XP", "S21 XP"],
    ["s21xp", "S21 XP"],
    ["  s21  xp ", "S21 XP"],
    ["Antminer S21 XP", "S21 XP"],
    ["Bitmain Antminer S19j Pro", "S19j Pro"],
    ["ANTMINER S9", "S9"],
    ["Whatsminer M30S++", "M30S++"],
    ["MicroBT Whatsminer M60S", "M60S"],
    ["m30s plus plus", "M30S++"],
    ["Avalon A1466", "A1466"],
    ["Canaan Avalon A16 XP", "A16 XP"],
    ["أنتماينر S21 XP", "S21 XP"],
    ["أنت ماينر S19 Pro", "S19 Pro"],
    ["واتسماينر M66S", "M66S"],
    ["واتس ماينر M50S", "M50S"],
    ["جهاز S١٩ Pro", "S19 Pro"],
    ["إس 21 إكس بي", "S21 XP"],
    ["إس ١٩ برو", "S19 Pro"],
    ["إس 19 جي برو", "S19j Pro"],
    ["إم 60 إس", "M60S"],
  ])("reads %j as %s", (name, expected) => {
    expect(findMachinePreset(name)?.name).toBe(expected);
  });

  it.each(["", "S20", "S21 XP Hydro", "M30S+", "Antminer", "19 Pro"])(
    "does not take %j for a machine that it is not",
    (name) => {
      expect(findMachinePreset(name)).toBeNull();
    },
  );

  it.each(MACHINE_PRESETS)("finds $name by its own name", (preset) => {
    expect(findMachinePreset(preset.name)).toBe(preset);
  });

  it.each([
    ["S21 XP Hydro", "S21 XP"],
    ["S19 Pro 110T", "S19 Pro"],
    ["M30S+", "M30S++"],
    ["أنتماينر S21 برو بلس", "S21 Pro"],
  ])("names what is nearest to %j first: %s", (name, nearest) => {
    expect(nearestPresets(name)[0]).toBe(nearest);
    expect(nearestPresets(name)).toHaveLength(3);
  });

  it.each([
    ["S9", 98],
    ["S19 Pro", 29.545],
    ["S21", 17.5],
    ["S21 XP", 13.5],
  ])("knows that the %s takes %d J/TH", (name, efficiency) => {
    expect(findMachinePreset(name)?.efficiencyJPerTH).toBeCloseTo(efficiency, 3);
  });
});
