// A link to a host that tells nothing and may be asked nothing, for what is drawn once and never pressed; it knows no page.
import type { HostLink } from '../../shared/contract.ts';

export const silentLink: HostLink = {
  call: () => { throw new Error('nothing was pressed'); }, watch: () => () => undefined, onStatus: () => () => undefined, now: () => { throw new Error('nothing here asks for the time'); },
};
