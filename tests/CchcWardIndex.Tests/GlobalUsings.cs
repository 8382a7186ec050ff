global using System.Collections.Immutable;
global using CchcWardIndex.App;
global using CchcWardIndex.App.Configuration;
global using CchcWardIndex.App.Logging;
global using CchcWardIndex.Problems;
global using Xunit;
