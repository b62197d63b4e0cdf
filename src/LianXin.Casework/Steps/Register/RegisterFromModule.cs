using LianXin.Contracts;
using LianXin.Contracts.Casework;

namespace LianXin.Casework.Steps.Register;

/// <summary>What other modules bring goes the same way as what people bring.</summary>
internal sealed class RegisterFromModule(RegisterCase register) : IRegisterCases
{
    public Task<string> Register(CaseToRegister told, Officer by, CancellationToken ct) =>
        register.Run(Registration(told), by, ct);

    private static Registration Registration(CaseToRegister told) =>
        new()
        {
            Room = told.Room,
            Channel = ChannelOf(told.Source),
            Words = told.Words,
            Wish = told.Wish,
            Place = told.Place,
            HappenedOn = told.HappenedOn,
            Secrecy = Secrecy.None with
            {
                Anonymous = string.IsNullOrWhiteSpace(told.Name) && string.IsNullOrWhiteSpace(told.Phone),
                FromPublic = told.KeptFromPublic,
            },
            Reporter = new(told.Name, told.Phone),
            NoticeVersion = told.NoticeVersion,
            Origin = new(told.Module, told.Key),
        };

    private static Channel ChannelOf(CaseSource source) =>
        source switch
        {
            CaseSource.Live => Channel.Live,
            CaseSource.Visit => Channel.Visit,
            CaseSource.Walkthrough => Channel.Walkthrough,
            CaseSource.Comment => Channel.Comment,
            CaseSource.Api => Channel.Api,
        };
}
