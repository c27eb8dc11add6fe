import { Maximize, Minus, Plus } from 'lucide-react';
import { fitView, getRenderer, insets } from '../../controllers/stage.js';
import { useNarrow, useView } from '../hooks.js';
import { IconButton } from '../parts/button.js';
import { AppearanceMenu } from '../top/AppearanceMenu.js';
import { LayoutMenu } from '../top/LayoutMenu.js';

/** Zoom and fit, at the lower right of what panels leave free. */
export function ZoomButtons() {
  useView();
  const narrow = useNarrow();
  return (
    <div
      className="absolute bottom-3 flex flex-col rounded-md border border-hairline bg-raised p-0.5"
      style={{ right: insets().right + 12 }}
    >
      {narrow && (
        <>
          <AppearanceMenu />
          <LayoutMenu />
        </>
      )}
      <IconButton icon={Plus} name="Zoom in" keys="+" onClick={() => getRenderer()?.camera.zoom(0.7)} />
      <IconButton icon={Minus} name="Zoom out" keys="−" onClick={() => getRenderer()?.camera.zoom(1.4)} />
      <IconButton icon={Maximize} name="Fit" keys="f" onClick={() => fitView()} />
    </div>
  );
}
