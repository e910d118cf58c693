-- A browser keeps unsent words for a week; whoever sends them then is answered as the first time.
comment on table platform.sent is 'First results of sendings, so that sending again is harmless. Kept for eight days.';
