using CchcWardIndex.App.Rounds;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>What else <c>status</c> tells of a round.</summary>
internal static class StatusWords
{
    /// <summary>What else there is to know, a sentence each: late and refused files, runs, dossiers, publications, what is owed.</summary>
    public static IEnumerable<string> Notes(RoundStatus status) =>
        [.. status.Inbox.InWords, .. status.KeptAside, .. status.Waiting.Select(Late), .. status.Refusals.Select(file => file.InWords), .. status.Events];

    private static string Late(WaitingFile file) => $"{file.Name}, lần {file.Revision}: nộp muộn, chờ quyết định (cchc late accept --unit {file.Sender}).";
}
