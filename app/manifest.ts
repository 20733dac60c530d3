import type { MetadataRoute } from "next";

/** How the record looks among a reader's apps. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Entente: who promised what to whom in cloud and AI",
    short_name: "Entente",
    description:
      "The public record of who promised what to whom in the cloud–AI industry: on which date, in force until when, and according to whom.",
    start_url: "/",
    display: "browser",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/apple-icon.png", sizes: "512x512", type: "image/png" },
    ],
  };
}
