// What could not be sent yet, kept on this device until it can.
export const open = assessment => {
  const prefix = `zhizhen:${assessment}:`;
  return {
    read: id => { try { return JSON.parse(localStorage.getItem(prefix + id)); } catch { return null; } },
    keep: (id, entry) => {
      try { localStorage.setItem(prefix + id, JSON.stringify(entry)); } catch { /* the page itself still has it */ }
    },
    drop: id => { try { localStorage.removeItem(prefix + id); } catch { /* nothing was kept */ } },
  };
};
