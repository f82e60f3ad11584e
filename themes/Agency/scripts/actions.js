// Printing and sharing: both buttons stay hidden where there is no script, and sharing where the browser has no way to do it.
export function actions(document) {
  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }

  const share = document.querySelector("[data-share]");
  if (!share || !(navigator.share || navigator.clipboard)) return;
  share.hidden = false;
  share.addEventListener("click", async () => {
    const url = document.querySelector("link[rel=canonical]")?.href ?? location.href;
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        share.textContent = share.dataset.done;
      }
    } catch { /* the reader closed the dialog */ }
  });
}
