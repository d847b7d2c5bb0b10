// Nothing at all: the projector's black.
export const BlackScene = () => <section className="scene scene-black" />;
