/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -15.182,
  weights: {
    windowCosine: 14.395,
    lift: 9.379,
    certainty: 3.251,
    otherSubject: -0.914,
    otherLanguage: 0.907,
    missingTime: -2.796,
    missingInOne: -1.233,
    missingAnywhere: -1.271,
    stale: -1.966,
    missingPlaces: -1.524,
    missingNames: -0.838,
    missingFocus: -1.157,
    anchors: 2.111,
  },
  threshold: 0.377,
} as const;
