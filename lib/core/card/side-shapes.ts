/** Path of each family of sides around 0,0 in a 14 px square; areas are alike, so that none looks bigger. */
export const SIDE_SHAPES = {
  azerbaijan: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0z',
  armenian: 'M-5.3,-5.3h10.6v10.6h-10.6z',
  other: 'M0,-7.2L7.2,0L0,7.2L-7.2,0z',
} as const;
