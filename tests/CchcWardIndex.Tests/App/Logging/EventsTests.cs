using System.Reflection;
using Microsoft.Extensions.Logging;

namespace CchcWardIndex.Tests.App.Logging;

public class EventsTests
{
    private static readonly List<(string Name, LoggerMessageAttribute Told)> All =
    [
        .. typeof(Events)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => (method.Name, method.GetCustomAttribute<LoggerMessageAttribute>()!))
            .OrderBy(pair => pair.Item2.EventId),
    ];

    [Fact]
    public void Numbers_never_change_their_meaning() =>
        Assert.Equal(
            [
                "1001 WorkerStarted",
                "1002 WorkerStopped",
                "1003 Unforeseen",
                "1004 BoardOpened",
                "1005 BoardNotOpened",
                "1006 SetChanged",
                "2001 FileTaken",
                "2002 FileRefused",
                "2003 FileLate",
                "2004 FileKnown",
                "2005 FileLeft",
                "2006 FileWaits",
                "2007 FileLeftUnshown",
                "2008 FileNotRead",
                "2009 FileUnpacked",
                "2010 FilesLookedAtAgain",
                "3001 StepDone",
                "4001 JobDue",
                "4002 JobMissed",
                "4003 Reminded",
                "4004 BackupMade",
                "4005 JobFailed",
                "4006 JobIdle",
                "4007 JobAgain",
                "5001 Delivered",
                "5002 MailSent",
                "5003 MailFailed",
                "5004 MailUncertain",
                "6001 TroubleBegan",
                "6002 TroubleOver",
                "6003 ClockWentBack",
            ],
            All.Select(pair => $"{pair.Told.EventId} {pair.Name}")
        );

    [Fact]
    public void No_number_stands_twice() => Assert.Equal(All.Count, All.Select(pair => pair.Told.EventId).Distinct().Count());

    [Fact]
    public void Every_message_is_a_sentence_or_ends_with_one() =>
        Assert.All(
            All,
            pair =>
            {
                Assert.True(
                    pair.Told.Message.EndsWith('.')
                        || pair.Told.Message.EndsWith("{Reason}", StringComparison.Ordinal)
                        || pair.Told.Message.EndsWith("{Trouble}", StringComparison.Ordinal),
                    pair.Told.Message
                );
                Assert.True(pair.Told.Message.IsNormalized());
            }
        );
}
