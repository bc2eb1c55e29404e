/** Written by `npm run fit`; see eval/fit/fit-confidence.ts for the data and the method. */
export const CONFIDENCE_MODEL = {
  bias: -20.989,
  weights: {
    sentenceCosine: 9.575,
    windowCosine: 13.319,
    passageCosine: 0.0,
    overlap: 0.886,
    concepts: 0.487,
    otherSubject: -0.938,
    otherLanguage: 1.25,
    missingKind: -0.749,
    missingQuantity: -0.304,
    missingTime: -1.976,
    missingPlaces: -1.753,
    missingNames: -1.055,
    missingNumbers: -2.038,
    missingFocus: -0.572,
    missingTogether: -2.129,
    anchors: 2.747,
  },
  threshold: 0.384,
} as const;
