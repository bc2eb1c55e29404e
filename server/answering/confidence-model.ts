/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -9.811,
  weights: {
    windowCosine: 10.673,
    certainty: 1.994,
    otherSubject: -0.98,
    otherLanguage: 0.407,
    missingFigure: -1.312,
    missingKind: -0.518,
    missingTime: -1.564,
    missingInBest: -0.602,
    missingInOne: -0.699,
    missingAnywhere: -0.617,
    stale: -1.461,
    unrelated: -1.064,
    missingPlaces: -0.712,
    missingNames: -0.677,
    missingFocus: -0.651,
    anchors: 1.219,
  },
  threshold: 0.347,
} as const;
