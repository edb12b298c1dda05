/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Watching the frame of a wrapper that has returned, in which nobody may write any more. */
#ifndef COWRAP_FRAME_WATCH_H
#define COWRAP_FRAME_WATCH_H

#include "state.h"

/* The running strand hands out a pointer; if it points into its wrapper's frame, that much of the frame will be watched. */
void cw_frame_given_away(void *object);
/* The wrapper of the call has returned: its frame, on the call's own stack, is filled with a pattern. */
void cw_frame_close(uint32_t call);
/* Ends the run if somebody has written into a closed frame. */
void cw_frames_check(void);

#endif
