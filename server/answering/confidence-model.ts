/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -16.5,
  weights: {
    windowCosine: 16.678,
    certainty: 3.308,
    otherSubject: -1.01,
    otherLanguage: 0.863,
    missingFigure: -1.671,
    missingTime: -3.044,
    missingInOne: -1.338,
    missingAnywhere: -1.427,
    stale: -2.746,
    missingPlaces: -1.53,
    missingNames: -0.663,
    missingFocus: -1.093,
    anchors: 2.541,
  },
  threshold: 0.435,
} as const;
