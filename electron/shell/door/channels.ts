// The names of the three IPC channels, for the preload and the door in main alone; what travels on them is JSON text of the contract.

/** A new document begins: whatever was said to the one before it is over. */
export const DOCUMENT_BEGINS = 'kompak:begin';
export const TO_HOST = 'kompak:to-host';
export const TO_WINDOW = 'kompak:to-window';
