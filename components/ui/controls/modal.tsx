"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useEditorWords } from "../language/editor-words";
import { IconButton } from "./icon-button";

type ModalProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode };

/** A native dialog: holds the focus, closes with Escape, gives the focus back. */
export function Modal({ title, isOpen, onClose, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const t = useEditorWords("frame");
  useEffect(() => {
    const dialog = ref.current;
    if (isOpen && !dialog?.open) {
      dialog?.showModal();
      dialog?.querySelector<HTMLElement>("textarea, input, select")?.focus();
    }
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] border border-rule-strong bg-paper p-0 text-ink backdrop:bg-black/40"
    >
      {isOpen && (
        <div className="p-5">
          <div className="mb-3 flex items-start justify-between gap-4">
            <h2 id={titleId} className="font-semibold font-serif text-2xl">
              {title}
            </h2>
            <IconButton label={t("close")} onClick={onClose}>
              ✕
            </IconButton>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
