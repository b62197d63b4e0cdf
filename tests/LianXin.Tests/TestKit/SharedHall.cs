// Most tests share one house; whoever would disturb the others opens a Hall of their own.
[assembly: AssemblyFixture(typeof(LianXin.Tests.Hall))]
