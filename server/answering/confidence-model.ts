/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -10.126,
  weights: {
    windowCosine: 11.339,
    certainty: 2.002,
    otherSubject: -1.16,
    otherLanguage: 0.291,
    missingFigure: -1.178,
    missingKind: -0.255,
    missingTime: -1.364,
    missingInBest: -0.612,
    missingInOne: -0.71,
    missingAnywhere: -0.757,
    stale: -1.217,
    unrelated: -0.436,
    missingPlaces: -1.24,
    missingNames: -0.952,
    missingFocus: -0.478,
    anchors: 1.423,
  },
  threshold: 0.439,
} as const;
