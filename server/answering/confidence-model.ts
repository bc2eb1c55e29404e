/** Written by `npm run fit`; see eval/fit/main.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -21.306,
  weights: {
    sentenceCosine: 18.649,
    passageCosine: 6.061,
    missingPlaces: -3.313,
    missingNames: -1.442,
    missingNumbers: -4.385,
    missingFocus: -0.589,
    missingTogether: -2.294,
    anchors: 3.253,
  },
  threshold: 0.436,
} as const;
