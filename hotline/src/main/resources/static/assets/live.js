// Live pages: server-sent events become htmx requests for the pieces they concern.
(() => {
  "use strict";
  const body = document.body;
  const DEBOUNCE_MS = 150;
  const AGAIN_MS = 3000;
  const due = new Map();
  let source;
  let last = body.dataset.head;

  const typing = (piece) => {
    const active = document.activeElement;
    return piece.contains(active) && active.matches("textarea, select, input:not([type=hidden])");
  };

  const refresh = (piece) => {
    if (document.hidden || due.has(piece)) return;
    due.set(piece, setTimeout(() => {
      due.delete(piece);
      if (!piece.isConnected) return;
      if (typing(piece)) {
        // not under somebody's fingers: when they are done
        piece.addEventListener("focusout", () => refresh(piece), { once: true });
        return;
      }
      htmx.trigger(piece, "live");
    }, DEBOUNCE_MS));
  };

  const refreshAll = () => document.querySelectorAll("[data-live]").forEach(refresh);

  const tell = (event) => {
    const family = event.type.split(".")[0];
    document.querySelectorAll("[data-live]").forEach((piece) => {
      const wanted = piece.dataset.live.split(" ");
      if (wanted.includes(family) || wanted.includes(`${family}:${event.subject}`)) refresh(piece);
    });
  };

  const connect = () => {
    source = new EventSource(`${body.dataset.events}?after=${encodeURIComponent(last || "")}`);
    source.onopen = () => { body.dataset.connection = "live"; };
    source.onmessage = (message) => { last = message.lastEventId; tell(JSON.parse(message.data)); };
    source.addEventListener("heartbeat", (beat) => { last = beat.lastEventId; });
    source.onerror = () => {
      body.dataset.connection = "lost";
      if (source.readyState !== EventSource.CLOSED) return;
      // refused: the session may be over, which the pieces then find out
      setTimeout(() => { refreshAll(); connect(); }, AGAIN_MS);
    };
  };

  if (body.dataset.events) {
    connect();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) return;
      if (source.readyState === EventSource.CLOSED) connect();
      refreshAll();
    });
  }

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector("meta[name=csrf]");
    if (token && event.detail.verb !== "get") event.detail.headers[token.dataset.header] = token.content;
  });

  // what was unfolded stays so, and what stood at its end stays there
  const unfolded = (piece) => [...piece.querySelectorAll("details[open][id]")].map((d) => d.id);
  const atEnd = (piece) => piece.scrollHeight - piece.scrollTop - piece.clientHeight < 60;
  document.addEventListener("htmx:beforeSwap", (event) => {
    const piece = event.detail.target;
    piece.rbUnfolded = unfolded(piece);
    piece.rbAtEnd = piece.matches("[data-bottom]") && atEnd(piece);
    const inner = piece.querySelector("[data-stay]");
    piece.rbInner = inner && (atEnd(inner) ? Infinity : inner.scrollTop);
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const piece = event.detail.target;
    (piece.rbUnfolded || []).forEach((id) => {
      const fold = document.getElementById(id);
      if (fold && event.detail.requestConfig.verb === "get") fold.open = true;
    });
    if (piece.rbAtEnd) piece.scrollTop = piece.scrollHeight;
    const inner = piece.querySelector("[data-stay]");
    if (inner && piece.rbInner) inner.scrollTop = Math.min(piece.rbInner, inner.scrollHeight);
    alarmed();
  });
  document.querySelectorAll("[data-bottom], [data-stay]").forEach((piece) => { piece.scrollTop = piece.scrollHeight; });

  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.detail.elt;
    const refused = event.detail.xhr && event.detail.xhr.responseText.includes("data-unsent");
    if (form.matches("form[data-reset]") && event.detail.successful && !refused) {
      form.reset();
      form.classList.remove("rb-has-photo");
    }
    if (event.detail.xhr && event.detail.xhr.status === 403) location.reload();
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches(".rb-compose input[type=file]")) {
      event.target.form.classList.toggle("rb-has-photo", event.target.files.length > 0);
    }
  });

  // Enter sends, Shift+Enter begins a line; an input method's own Enter is left alone
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.matches("[data-enter]")) {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
  });

  const title = document.title;
  let rung = 0;
  // heard as well as seen; a browser lets pages sound only after the first click
  const ring = () => {
    const sound = new AudioContext();
    const tone = sound.createOscillator();
    tone.frequency.value = 880;
    tone.connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.6);
    tone.onended = () => sound.close();
  };
  const alarmed = () => {
    const ringing = document.querySelectorAll("[data-ringing]").length;
    if (ringing > rung && navigator.userActivation?.hasBeenActive) ring();
    rung = ringing;
    document.title = document.querySelector("[data-ringing]") ? `🔴 ${title}` : title;
  };
  alarmed();
})();
