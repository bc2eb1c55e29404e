/** Written by `npm run fit`; see eval/fit/main.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -22.645,
  weights: {
    sentenceCosine: 20.346,
    passageCosine: 6.051,
    missingPlaces: -3.363,
    missingNames: -1.478,
    missingNumbers: -4.567,
    missingFocus: -1.011,
    missingTogether: -1.895,
    anchors: 3.188,
  },
  threshold: 0.402,
} as const;
