"""What the machine tells of the user's presence: one module for each way, none of them with Qt."""
