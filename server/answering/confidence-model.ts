/** Written by `npm run fit`; see eval/fit/main.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -19.237,
  weights: {
    sentenceCosine: 17.443,
    passageCosine: 4.495,
    missingPlaces: -3.153,
    missingNames: -0.954,
    missingNumbers: -3.853,
    missingTogether: -2.767,
    anchors: 3.358,
  },
  threshold: 0.44,
} as const;
