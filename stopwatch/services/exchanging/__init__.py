"""What comes from other programs and computers, and what leaves for them."""
