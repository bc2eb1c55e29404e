/** The routes under /tools/hashprice in the OpenAPI document. */
import {
  HASHPRICE_LIVE_EXAMPLES,
  HASHPRICE_REQUEST_EXAMPLES,
  HASHPRICE_RESPONSE_EXAMPLES,
} from "./hashprice-examples.ts";
import type { OperationDescription } from "./openapi-types.ts";
import { referTo } from "./schema-components.ts";

const tags = ["Tools"];

export const hashpriceOperations: readonly OperationDescription[] = [
  {
    path: "/tools/hashprice",
    method: "post",
    needsKey: true,
    problems: ["invalid-request", "invalid-json", "payload-too-large", "unsupported-media-type"],
    operation: {
      operationId: "calculateHashprice",
      summary: "Compute hashprice",
      description:
        "The expected value of 1 PH/s of hash rate for one day, from difficulty, price, subsidy and fees; and, where a " +
        "machine is given, its day, its months and AI hosting beside them. Numbers may be strings in digits of either " +
        "script. Assumptions, warnings and problems are in the language of `Accept-Language`. Implausible values are " +
        "refused with the unit that is expected, never corrected.",
      tags,
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: referTo("HashpriceRequest"),
            examples: HASHPRICE_REQUEST_EXAMPLES,
          },
        },
      },
      responses: {
        "200": {
          description: "What can be derived; the rest is null.",
          content: {
            "application/json": {
              schema: referTo("HashpriceResponse"),
              examples: HASHPRICE_RESPONSE_EXAMPLES,
            },
          },
        },
      },
      "x-codeSamples": [
        {
          lang: "Shell",
          label: "From the network",
          source: `curl http://127.0.0.1:3000/tools/hashprice -H 'Content-Type: application/json' \\
  -d '{"difficulty": 156e12, "btcPriceUsd": 106935, "feeShareOfReward": 0.0062}'`,
        },
        {
          lang: "Shell",
          label: "A machine, told in Arabic",
          source: `curl http://127.0.0.1:3000/tools/hashprice -H 'Content-Type: application/json' -H 'Accept-Language: ar' \\
  -d '{"hashpriceUsdPerPHDay": "٣٩٫٥٣", "machine": {"preset": "S21 XP"}, "electricityUsdPerKwh": "٠٫٠٥"}'`,
        },
      ],
    },
  },
  {
    path: "/tools/hashprice/presets",
    method: "get",
    needsKey: true,
    problems: [],
    operation: {
      operationId: "listMachinePresets",
      summary: "List the machines known by name",
      description: "With the hash rate and power of their nameplates.",
      tags,
      responses: {
        "200": {
          description: "All of them.",
          content: { "application/json": { schema: referTo("HashpricePresets") } },
        },
      },
    },
  },
  {
    path: "/tools/hashprice/live",
    method: "get",
    needsKey: true,
    problems: [],
    operation: {
      operationId: "readLiveNetwork",
      summary: "Read the network as it is now",
      description:
        "Inputs for the calculator from a mempool server, where `MANJAM_LIVE_INPUTS` turns them on; " +
        "at most two minutes old. Never needed to compute.",
      tags,
      responses: {
        "200": {
          description: "The inputs and their time, or why there are none.",
          content: {
            "application/json": {
              schema: referTo("HashpriceLive"),
              examples: HASHPRICE_LIVE_EXAMPLES,
            },
          },
        },
      },
    },
  },
];
