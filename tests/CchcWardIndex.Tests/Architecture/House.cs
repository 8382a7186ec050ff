using System.Reflection;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Tests.Architecture;

/// <summary>The libraries and the program, as they are compiled.</summary>
internal static class House
{
    public static Assembly Domain { get; } = typeof(CriteriaSet).Assembly;

    public static Assembly Office { get; } = Assembly.Load("CchcWardIndex.Office");

    public static Assembly Pages { get; } = Assembly.Load("CchcWardIndex.Pages");

    public static Assembly Storage { get; } = Assembly.Load("CchcWardIndex.Storage");

    public static Assembly App { get; } = Assembly.Load("CchcWardIndex.App");

    public static Assembly Worker { get; } = Assembly.Load("cchc");

    public static ImmutableArray<Assembly> All { get; } = [Domain, Office, Pages, Storage, App, Worker];
}
