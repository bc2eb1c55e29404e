/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -10.125,
  weights: {
    windowCosine: 11.337,
    certainty: 2.002,
    otherSubject: -1.16,
    otherLanguage: 0.292,
    missingFigure: -1.179,
    missingKind: -0.262,
    missingTime: -1.365,
    missingInBest: -0.61,
    missingInOne: -0.71,
    missingAnywhere: -0.758,
    stale: -1.217,
    unrelated: -0.436,
    missingPlaces: -1.24,
    missingNames: -0.951,
    missingFocus: -0.478,
    anchors: 1.423,
  },
  threshold: 0.438,
} as const;
