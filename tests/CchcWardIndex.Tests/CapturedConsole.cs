// What a worker hosted in the tests' own process says on its console belongs to its test, and is shown where that fails.
[assembly: CaptureConsole]
