/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -14.943,
  weights: {
    windowCosine: 14.29,
    lift: 9.355,
    certainty: 2.992,
    otherSubject: -0.795,
    otherLanguage: 0.804,
    missingTime: -2.768,
    missingInOne: -1.253,
    missingAnywhere: -1.197,
    stale: -1.962,
    missingPlaces: -1.592,
    missingNames: -0.923,
    missingFocus: -1.168,
    anchors: 2.144,
  },
  threshold: 0.375,
} as const;
