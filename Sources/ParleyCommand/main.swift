import Parley

// Answers where it is asked to, and is the command line else.
Program().run(otherwise: ParleyCommand.run)
