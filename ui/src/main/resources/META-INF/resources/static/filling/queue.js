// One answer after the other, so that a later one never overtakes an earlier one; a pause that grows while nothing arrives.
export const queue = ({ next, send, failed, drained }) => {
  let running = null;
  let pause = 0;
  let timer = null;
  const drain = async () => {
    clearTimeout(timer);
    let item;
    while ((item = next())) {
      try {
        await send(item);
        pause = 0;
      } catch {
        failed();
        pause = Math.min(60000, (pause || 2500) * 2);
        later(pause);
        return;
      }
    }
    drained();
  };
  const flush = () => {
    if (!running) running = drain().finally(() => { running = null; });
    return running;
  };
  const later = delay => {
    clearTimeout(timer);
    timer = setTimeout(flush, delay);
  };
  return { flush, later };
};

export const within = (milliseconds, call) => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  return call(abort.signal).finally(() => clearTimeout(timer));
};
