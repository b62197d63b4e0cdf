// What somebody types stays in this browser until it was received. Without this script the form works as ever.
(() => {
  const day = 24 * 60 * 60 * 1000;
  const key = (name) => `lianxin.draft.${name}`;

  // Received: nothing of it stays here.
  const received = document.querySelector("[data-draft-received]");
  if (received) localStorage.removeItem(key(received.dataset.draftReceived));

  for (const form of document.querySelectorAll("form[data-draft]")) keep(form);

  function keep(form) {
    const place = key(form.dataset.draft);
    const kept = form.querySelector("[data-draft-kept]");
    const offline = form.querySelector("[data-draft-offline]");
    let again; // waits for the network, once however often it was tried
    const fields = () =>
      [...form.elements].filter(
        (field) =>
          field.name &&
          !["hidden", "file", "submit", "button"].includes(field.type) &&
          !/(Name|Phone)$/.test(field.name), // who it was is not left behind at a shared machine
      );

    offer();
    form.addEventListener("input", () => remember());
    form.addEventListener("submit", (event) => send(event));

    function remember() {
      const typed = fields()
        .filter((field) => !/radio|checkbox/.test(field.type) || field.checked)
        .filter((field) => field.value !== "")
        .map((field) => [field.name, field.value]);
      if (typed.length) localStorage.setItem(place, JSON.stringify({ at: Date.now(), typed }));
      else localStorage.removeItem(place);
    }

    // Offered, not forced: at a shared machine the next person may be somebody else.
    function offer() {
      const draft = read();
      if (!draft || fields().some((field) => field.type === "textarea" && field.value)) return;
      kept.hidden = false;
      kept.querySelector("[data-draft-restore]").addEventListener("click", () => {
        for (const field of fields()) {
          const values = draft.typed.filter(([name]) => name === field.name).map(([, value]) => value);
          if (/radio|checkbox/.test(field.type)) field.checked = values.includes(field.value);
          else if (values.length) field.value = values[0];
          field.dispatchEvent(new Event("input", { bubbles: true }));
        }
        kept.hidden = true;
      });
      kept.querySelector("[data-draft-drop]").addEventListener("click", () => {
        localStorage.removeItem(place);
        kept.hidden = true;
      });
    }

    function read() {
      try {
        const draft = JSON.parse(localStorage.getItem(place));
        if (draft && Date.now() - draft.at < day) return draft;
        localStorage.removeItem(place);
      } catch {
        localStorage.removeItem(place);
      }
      return null;
    }

    // The page stays until an answer came, and with it the form's key: sent again, it is the same form.
    async function send(event) {
      if (event.submitter?.name) return; // a button beside a file
      event.preventDefault();
      remember();
      offline.hidden = true;
      form.setAttribute("aria-busy", "true");
      try {
        const answer = await fetch(form.action, { method: "POST", body: new FormData(form), credentials: "same-origin" });
        if (answer.redirected) location.assign(answer.url);
        else form.submit(); // something has to be put right: the server's page says what
      } catch {
        offline.hidden = false;
        offline.scrollIntoView({ block: "center" });
        again?.abort();
        again = new AbortController();
        addEventListener("online", () => form.requestSubmit(), { once: true, signal: again.signal });
      } finally {
        form.removeAttribute("aria-busy");
      }
    }
  }
})();
