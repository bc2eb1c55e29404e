/** The day on which the questions are asked, so that "last year" means the same in every run. */
export const EVALUATION_DAY = "2026-12-01";
