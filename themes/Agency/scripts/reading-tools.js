// Text size and contrast, kept from page to page. The buttons stay hidden until this runs.
const sizes = ["", "large", "larger"];
const key = "agency-reading";

function load() {
  try { return JSON.parse(localStorage.getItem(key)) ?? {}; } catch { return {}; }
}

function save(state) {
  try { localStorage.setItem(key, JSON.stringify(state)); } catch { /* private browsing: the choice lasts for this page */ }
}

export function readingTools(document) {
  const root = document.documentElement;
  const bar = document.querySelector("[data-reading-tools]");
  const state = load();
  const apply = () => {
    const size = sizes[Math.min(sizes.length - 1, Math.max(0, state.size | 0))];
    size ? root.setAttribute("data-text", size) : root.removeAttribute("data-text");
    state.contrast ? root.setAttribute("data-contrast", "high") : root.removeAttribute("data-contrast");
    bar?.querySelector("[data-contrast-toggle]")?.setAttribute("aria-pressed", String(Boolean(state.contrast)));
  };

  apply();
  if (!bar) return;
  bar.hidden = false;
  bar.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.size) state.size = Math.min(sizes.length - 1, Math.max(0, (state.size | 0) + Number(button.dataset.size)));
    if ("contrastToggle" in button.dataset) state.contrast = !state.contrast;
    save(state);
    apply();
  });
}
