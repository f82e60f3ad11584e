// Photos open in a dialog on the same page. Without script the links open the photo itself.
export function gallery(document) {
  const links = [...document.querySelectorAll("[data-gallery] a[data-photo]")];
  if (links.length === 0 || typeof HTMLDialogElement !== "function") return;

  const words = links[0].closest("[data-gallery]").dataset;
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  dialog.setAttribute("aria-label", words.label);
  const part = (tag, className, parent) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    parent.append(element);
    return element;
  };
  const button = (text, parent, action) => {
    const element = part("button", "", parent);
    element.type = "button";
    element.textContent = text;
    element.addEventListener("click", action);
    return element;
  };

  const bar = part("div", "lightbox__bar", dialog);
  const count = part("span", "", bar);
  count.setAttribute("aria-live", "polite");
  const moves = part("div", "lightbox__moves", bar);
  const stage = part("div", "lightbox__stage", dialog);
  const image = part("img", "", stage);
  const caption = part("p", "lightbox__caption", dialog);

  let current = 0;
  const show = index => {
    current = (index + links.length) % links.length;
    image.src = links[current].href;
    image.alt = links[current].querySelector("img")?.alt ?? "";
    caption.textContent = links[current].closest("figure")?.querySelector("figcaption")?.textContent.trim() ?? "";
    count.textContent = `${current + 1} / ${links.length}`;
  };
  if (links.length > 1) {
    button(words.previous, moves, () => show(current - 1));
    button(words.next, moves, () => show(current + 1));
  }
  const close = button(words.close, moves, () => dialog.close());

  dialog.addEventListener("keydown", event => {
    if (event.key === "ArrowLeft") show(current - 1);
    if (event.key === "ArrowRight") show(current + 1);
  });
  dialog.addEventListener("close", () => links[current].focus());
  links.forEach((link, index) => link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(index);
    dialog.showModal();
    close.focus();
  }));
  document.body.append(dialog);
}
