// The number of the rules scores are counted by, as papers name it; raised whenever the same sheets would come to another number or place.
export const RULES_VERSION = 2;
