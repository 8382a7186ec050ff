global using System.Collections.Immutable;
global using CchcWardIndex.Tests;
global using CchcWardIndex.Tests.Worker;
global using Xunit;
