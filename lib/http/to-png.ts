import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

/** A drawing as a picture of pixels. Decides sharpness and fonts; what is drawn is the drawing's matter. */

/** Pixels per unit of the drawing: sharp on a projector. */
const SCALE = 2;
/** The machine's own fonts differ from one to the next; these come with the app. */
const FONTS = join(process.cwd(), "node_modules", "geist", "dist", "fonts", "geist-sans");
const FACES = ["Geist-Regular.ttf", "Geist-Medium.ttf", "Geist-SemiBold.ttf"];

/** PNG of a whole SVG document. */
export async function toPng(svg: string): Promise<ArrayBuffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: {
      loadSystemFonts: false,
      fontFiles: FACES.map((face) => join(FONTS, face)),
      defaultFontFamily: "Geist",
    },
  });
  return Uint8Array.from(image.asPng()).buffer;
}
