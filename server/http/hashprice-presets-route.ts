/** GET /tools/hashprice/presets: the machines that the calculator knows by name. */
import type { RequestHandler } from "express";
import type { HashpricePresets } from "../../core/contract/hashprice.ts";
import { MACHINE_PRESETS } from "../../core/hashprice/machine-presets.ts";

export function createHashpricePresetsRoute(): RequestHandler {
  const presets: HashpricePresets = { presets: [...MACHINE_PRESETS] };
  return (_request, response) => {
    response.json(presets);
  };
}
