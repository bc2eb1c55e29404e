/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -8.938,
  weights: {
    windowCosine: 10.256,
    certainty: 1.833,
    otherSubject: -1.186,
    otherLanguage: 0.342,
    missingFigure: -1.153,
    missingKind: -0.273,
    missingTime: -1.414,
    missingInBest: -0.67,
    missingInOne: -0.721,
    missingAnywhere: -0.731,
    stale: -1.413,
    unrelated: -1.12,
    missingPlaces: -1.303,
    missingNames: -0.953,
    missingFocus: -0.532,
    anchors: 1.144,
  },
  threshold: 0.414,
} as const;
