"""Sources, cues and contents: the engines and what they share."""
