const wall = window.matchMedia('(min-width: 2800px)');

/** By how much signs, names and lines are larger than on a desk: the factor --ops-scale of tokens.css. */
export const scale = () => (wall.matches ? 1.6 : 1);
