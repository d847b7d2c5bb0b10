// The mark of Kompak: a K of three flags, one shape; it draws nothing.

/** In a square of 24. */
export const logoPath = 'M2 2h6v20H2z M10 12L22 2H10z M10 12l12 10H10z';
