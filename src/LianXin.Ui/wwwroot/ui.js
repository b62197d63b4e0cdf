// Only adds to pages that work without it.
(() => {
  // A chosen file is named in its place.
  for (const input of document.querySelectorAll('.drop input[type="file"]'))
    input.addEventListener("change", () => {
      const name = input.closest("label").querySelector("span");
      name.dataset.empty ??= name.textContent;
      name.textContent = input.files.length ? input.files[0].name : name.dataset.empty;
    });

  // The count of characters follows the typing.
  for (const count of document.querySelectorAll("[data-count-of]")) {
    const text = document.getElementById(count.dataset.countOf);
    text.addEventListener("input", () => {
      count.textContent = count.textContent.replace(/\d+/, text.value.length);
      count.classList.toggle("over", text.value.length > Number(text.dataset.longest));
    });
  }

  // Browsers that know no autofocus on a box still move to what is wrong.
  document.querySelector(".errsum")?.focus();

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // What happened has been read after six seconds; nobody's pointer or focus is pulled away.
  for (const toast of document.querySelectorAll(".toast"))
    setTimeout(() => toast.matches(":hover, :focus-within") || toast.remove(), 6000);
})();
