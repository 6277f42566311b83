/** The dataset and what stands beside it, by their paths within the site: they may be swapped without another build. */
export const DATA_FILE = /^data\/[^/.]+\.json$/;
