// What this browser keeps for the site. One that forbids it, or has no room left, is told of and never fails.
let works = true;
let told = () => {};

const attempt = (call, otherwise) => {
  try {
    return call();
  } catch {
    works = false;
    told();
    return otherwise;
  }
};

export const whenRefused = listener => {
  told = listener;
  read('zhizhen/2/probe');
  write('zhizhen/2/probe', '1');
  if (!works) listener();
};
export const read = key => attempt(() => localStorage.getItem(key), null);
export const write = (key, value) => attempt(() => { localStorage.setItem(key, value); return true; }, false);
export const remove = key => attempt(() => localStorage.removeItem(key));
export const keys = () => attempt(() => Object.keys(localStorage), []);
