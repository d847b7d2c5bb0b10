// How long the processor worked for something, its threads included: other programs on the machine do not count.

/** In milliseconds. */
export const processorTime = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
